/**
 * Sample cases (示例数据): seeded generators of institutions and people in the shape that real ones have, with names that
 * are plainly invented. The same kind, size and seed give the same case, byte for byte.
 */
@NullMarked
package org.dinggang.sample;

import org.jspecify.annotations.NullMarked;
