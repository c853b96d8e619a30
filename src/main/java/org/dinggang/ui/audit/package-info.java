/** The audit trail: who did what, when. */
@NullMarked
package org.dinggang.ui.audit;

import org.jspecify.annotations.NullMarked;
