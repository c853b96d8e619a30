/**
 * Rounds and their plans: applicants with merit, plans with every revision kept, planning in the background, and what the
 * workspace shows of a plan. The interfaces are here; how they work is hidden below.
 */
@NullMarked
package org.dinggang.rounds;

import org.jspecify.annotations.NullMarked;
