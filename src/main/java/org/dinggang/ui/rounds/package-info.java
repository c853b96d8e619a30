/** Rounds: their list, settings, rules, applicants with merit, and plans. */
@NullMarked
package org.dinggang.ui.rounds;

import org.jspecify.annotations.NullMarked;
