/** Many people at once at the delivered server, while plans are made. */
@NullMarked
package org.dinggang.load;

import org.jspecify.annotations.NullMarked;
