/** Screens about pools of posts (统筹岗位): allocations to the institutions that share them, from the draft to the bureau's decision. */
@NullMarked
package org.dinggang.ui.pools;

import org.jspecify.annotations.NullMarked;
