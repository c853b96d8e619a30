package org.dinggang.establishment;

import org.dinggang.policy.Share;

/**
 * A share of a number of posts that is to become whole posts.
 *
 * @param place what it is a share for
 * @param share the share
 */
record Portion(StructurePlace place, Share share) {}
