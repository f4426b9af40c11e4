//! A sort that takes little wasm. The standard library's would be a seventh of the npm package's engine (11 kB, 5 after
//! brotli), and the lists here are short and nearly in order.

/// Sorts items so that none stands after one that it comes `before`. Equal items may change places.
#[inline(never)]
pub(crate) fn sort<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    // Shell's sort, with Knuth's gaps. 50,000 items in the worst order take a few milliseconds.
    let mut gap = 1;
    while gap < items.len() / 3 {
        gap = gap * 3 + 1;
    }
    while gap > 0 {
        for end in gap..items.len() {
            let mut at = end;
            while at >= gap && before(&items[at], &items[at - gap]) {
                items.swap(at, at - gap);
                at -= gap;
            }
        }
        gap /= 3;
    }
}

#[cfg(test)]
mod tests {

    #[test]
    fn sorts_like_the_standard_library() {
        let mut state = 1u32;
        for length in [0, 1, 2, 3, 10, 100, 1000] {
            let mut items: Vec<u32> = (0..length)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    state >> 16
                })
                .collect();
            let mut expected = items.clone();
            expected.sort_unstable();
            super::sort(&mut items, |a, b| a < b);
            assert_eq!(items, expected);
        }
    }
}
