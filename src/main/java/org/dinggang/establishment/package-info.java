/**
 * Structures of posts (岗位设置): from the establishment and the ratios to posts with exact fractions, the check of a structure, what a
 * new one does to the people, and how many may be recommended for titles.
 */
@NullMarked
package org.dinggang.establishment;

import org.jspecify.annotations.NullMarked;
