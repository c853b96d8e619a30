/** What the screens about rounds and plans share: grades, scores, differences and clauses in words, and failures told to people. */
@NullMarked
package org.dinggang.ui.plan;

import org.jspecify.annotations.NullMarked;
