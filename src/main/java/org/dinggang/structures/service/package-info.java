/** The services of post structures. */
@NullMarked
package org.dinggang.structures.service;

import org.jspecify.annotations.NullMarked;
