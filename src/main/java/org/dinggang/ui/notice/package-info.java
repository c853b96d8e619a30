/** The public notice of a plan, made to be printed. */
@NullMarked
package org.dinggang.ui.notice;

import org.jspecify.annotations.NullMarked;
