/**
 * The life cycle of post structures (岗位设置方案): versions from the draft to being in force, their effect on people and plans, whether rounds
 * may be held, and how many may be recommended for titles. The interfaces are here; how they work is hidden below.
 */
@NullMarked
package org.dinggang.structures;

import org.jspecify.annotations.NullMarked;
