/**
 * What the regulations say: rule sets with their clauses and parameters, qualifying time, options, and the rules for one
 * person. Each rule exists once, here.
 */
@NullMarked
package org.dinggang.policy;

import org.jspecify.annotations.NullMarked;
