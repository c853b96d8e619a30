/** The program as people use it: the server started from its jar, driven in a real browser. */
@NullMarked
package org.dinggang.browser;

import org.jspecify.annotations.NullMarked;
