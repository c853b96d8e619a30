@NullMarked
package org.dinggang.rounds.demo;

import org.jspecify.annotations.NullMarked;
