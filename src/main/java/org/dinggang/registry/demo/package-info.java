/** Sample institutions for demonstrations. */
@NullMarked
package org.dinggang.registry.demo;

import org.jspecify.annotations.NullMarked;
