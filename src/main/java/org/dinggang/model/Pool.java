package org.dinggang.model;

import java.util.List;

/**
 * Pool (统筹): posts that several institutions share.
 *
 * @param name name, unique in the case
 * @param institutions codes of the members
 * @param posts posts shared by the members together
 * @param competition who competes with whom
 */
public record Pool(String name, List<String> institutions, Posts posts, Competition competition) {

    public Pool {
        institutions = List.copyOf(institutions);
    }
}
