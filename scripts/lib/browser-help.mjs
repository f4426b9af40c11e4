// What to install by hand, on each system, where no browser could be fetched.

const install = {
  linux: [
    "Debian:  sudo apt-get install -y chromium chromium-driver",
    "Ubuntu:  sudo snap install chromium",
    "Fedora:  sudo dnf install chromium chromedriver",
    "Arch:    sudo pacman -S chromium",
    "Alpine:  sudo apk add chromium chromium-chromedriver",
  ],
  darwin: [
    "macOS:   Chrome from https://www.google.com/chrome, and the chromedriver of the same version from",
    "         https://googlechromelabs.github.io/chrome-for-testing/. To let it run:  xattr -d com.apple.quarantine chromedriver",
  ],
  win32: ["Windows: winget install Google.Chrome Chromium.ChromeDriver"],
};

/** Variables and a command, as this system's shell takes them. */
export const withVariables = (variables, command, platform) => {
  const all = Object.entries(variables);
  return platform === "win32"
    ? [...all.map(([name, value]) => `$env:${name} = "${value}"`), command].join("; ")
    : [...all.map(([name, value]) => `${name}=${value}`), command].join(" ");
};

export const byHand = (platform) => {
  const [chromium, chromedriver] = platform === "win32" ? ["C:\\path\\to\\chrome.exe", "C:\\path\\to\\chromedriver.exe"] : ["/path/to/chrome", "/path/to/chromedriver"];
  return [
    ...(install[platform] ?? []),
    "Where they are not found by themselves, name them; both need the same major version:",
    `  ${withVariables({ CHROMIUM: chromium, CHROMEDRIVER: chromedriver }, "npm test", platform)}`,
  ];
};

/** Puppeteer's own variable. */
export const mirrorVariable = "PUPPETEER_CHROME_DOWNLOAD_BASE_URL";

export const elsewhere = (addresses, platform) => [
  "Or fetch from a mirror:",
  `  ${withVariables({ [mirrorVariable]: "https://cdn.npmmirror.com/binaries/chrome-for-testing" }, "npm test", platform)}`,
  "Or fetch these two in another way, unpack them and name the programs:",
  ...addresses.map((address) => `  ${address}`),
];
