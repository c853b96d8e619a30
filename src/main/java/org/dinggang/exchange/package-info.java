/**
 * Cases and results as files: reading with every problem and its place in one go, writing, and the facades that choose the
 * form by the file's ending.
 */
@NullMarked
package org.dinggang.exchange;

import org.jspecify.annotations.NullMarked;
