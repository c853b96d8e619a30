/** Signing in, and changing one's own password. */
@NullMarked
package org.dinggang.ui.signin;

import org.jspecify.annotations.NullMarked;
