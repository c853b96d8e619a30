/**
 * The command line: one class per command, in Chinese and English. It reads and writes files, asks the other modules, and
 * says what came out; it decides nothing itself.
 */
@NullMarked
package org.dinggang.cli;

import org.jspecify.annotations.NullMarked;
