/** What is asked of a version: its life cycle, its check, its differences from others. */
@NullMarked
package org.dinggang.structures.content;

import org.jspecify.annotations.NullMarked;
