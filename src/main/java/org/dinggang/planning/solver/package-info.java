/**
 * Finding the best lawful plan: the case compiled to numbers, split into independent parts, and each part planned by proof or by
 * search. Everything that knows Timefold is here; other packages see {@link org.dinggang.planning.solver.Planner}.
 */
@NullMarked
package org.dinggang.planning.solver;

import org.jspecify.annotations.NullMarked;
