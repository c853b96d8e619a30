/**
 * Why a plan does for everybody what it does: decisions with true reasons, who was passed over, and what changes between two
 * plans.
 */
@NullMarked
package org.dinggang.explanation;

import org.jspecify.annotations.NullMarked;
