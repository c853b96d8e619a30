/** Planning in the background: the queue, the workers, and who hears of them. */
@NullMarked
package org.dinggang.rounds.running;

import org.jspecify.annotations.NullMarked;
