//! The memory of the package's wasm: blocks of powers of two. A block that is freed serves the next
//! request of its size; a list of free blocks for each size is all there is to keep. Half a
//! kilobyte less of wasm than the smallest allocator at hand, and no request has to search.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::UnsafeCell;
use core::ptr::null_mut;

const PAGE: usize = 1 << 16;
/// Every block is at least this large, and starts at a multiple of it.
const UNIT: usize = 16;

struct Heap(UnsafeCell<State>);

struct State {
    /// By their size's logarithm, the last block freed; each holds the address of the one before.
    free: [*mut u8; 32],
    /// Where the memory begins that was never handed out; 0 before the first request.
    top: usize,
}

#[global_allocator]
static HEAP: Heap = Heap(UnsafeCell::new(State { free: [null_mut(); 32], top: 0 }));

// SAFETY: the wasm has no threads.
unsafe impl Sync for Heap {}

unsafe extern "C" {
    /// Where the linker says that the memory is free.
    static __heap_base: u8;
}

#[link(wasm_import_module = "e")]
unsafe extern "C" {
    /// Throws an error of JavaScript's: what called the engine hears of it, instead of a trap that tells nothing.
    fn exhausted() -> *mut u8;
}

/// The logarithm of the size of the block that a request takes.
fn class(size: usize) -> usize {
    size.max(UNIT).next_power_of_two().trailing_zeros() as usize
}

// SAFETY: a block is handed out to one owner at a time, is as large as was asked for, and starts at
// a multiple of `UNIT`, which no type here outdoes.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let state = unsafe { &mut *self.0.get() };
        let class = class(layout.size());
        let block = state.free[class];
        if !block.is_null() {
            state.free[class] = unsafe { *block.cast::<*mut u8>() };
            return block;
        }
        if state.top == 0 {
            state.top = (&raw const __heap_base as usize).next_multiple_of(UNIT);
        }
        let Some(end) = state.top.checked_add(1 << class) else { return null_mut() };
        let lacking = end.div_ceil(PAGE).saturating_sub(memory_size(0));
        if lacking > 0 && memory_grow(0, lacking) == usize::MAX {
            // SAFETY: it takes nothing and leaves nothing behind.
            return unsafe { exhausted() };
        }
        core::mem::replace(&mut state.top, end) as *mut u8
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let free = unsafe { &mut (*self.0.get()).free[class(layout.size())] };
        unsafe { *block.cast::<*mut u8>() = *free };
        *free = block;
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if class(size) == class(layout.size()) {
            return block;
        }
        // SAFETY: as the caller promises of `size`.
        unsafe {
            let larger = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !larger.is_null() {
                core::ptr::copy_nonoverlapping(block, larger, layout.size().min(size));
                self.dealloc(block, layout);
            }
            larger
        }
    }
}
