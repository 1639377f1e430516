/**
 * The product in a real browser: the program runs as a process of its own, as people start it, and
 * Chromium opens its pages on the phones of the local WeChat. Compiled and run only where Chromium
 * is (profiles in the pom).
 */
package pingyou.browser;
