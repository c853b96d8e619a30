/** Whoever asks for what is not for him or her gets nothing, whatever the way. */
@NullMarked
package org.dinggang.application.security.wronguser;

import org.jspecify.annotations.NullMarked;
