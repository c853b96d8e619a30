/** The server: puts the modules together and starts them. Knows every other module; none knows it. */
@NullMarked
package org.dinggang.application;

import org.jspecify.annotations.NullMarked;
