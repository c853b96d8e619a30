/**
 * The words of the product: institutions, posts, people, rounds. Plain values that know no rule, no file and no solver.
 */
@NullMarked
package org.dinggang.model;

import org.jspecify.annotations.NullMarked;
