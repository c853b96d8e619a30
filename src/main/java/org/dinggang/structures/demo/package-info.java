/** The allocations of a demonstration. */
@NullMarked
package org.dinggang.structures.demo;

import org.jspecify.annotations.NullMarked;
