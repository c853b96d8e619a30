/** Tests of the life cycle of post structures. */
@NullMarked
package org.dinggang.structures;

import org.jspecify.annotations.NullMarked;
