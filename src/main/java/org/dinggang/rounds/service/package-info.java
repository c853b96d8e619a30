/** The services of rounds and plans. */
@NullMarked
package org.dinggang.rounds.service;

import org.jspecify.annotations.NullMarked;
