/** Whether institutions may hold rounds, said wherever somebody might begin one in vain. */
@NullMarked
package org.dinggang.ui.standing;

import org.jspecify.annotations.NullMarked;
