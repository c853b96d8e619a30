/**
 * Allocation of a pool's posts (统筹, 县管校聘) to the institutions of a department: whole posts, caps, fairness by claims, and the reason
 * for every number. The search and the checker share no code.
 */
@NullMarked
package org.dinggang.establishment.allocation;

import org.jspecify.annotations.NullMarked;
