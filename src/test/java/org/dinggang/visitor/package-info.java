/** Somebody at a browser, as far as the server can tell. */
@NullMarked
package org.dinggang.visitor;

import org.jspecify.annotations.NullMarked;
