package org.dinggang.planning;

import java.util.List;
import org.dinggang.model.Grade;

/**
 * Competition list: everyone who competes for the same posts of one grade, the best first.
 *
 * @param name name for people: the institution or pool, the grade, and the limits that set it apart
 * @param grade grade competed for
 * @param members those who compete, the best first
 */
public record CompetitionList(String name, Grade grade, List<Standing> members) {

    public CompetitionList {
        members = List.copyOf(members);
    }

    /** Place of the person on the list, from 1; 0 for somebody who is not on it. */
    public int placeOf(String staffId) {
        for (int index = 0; index < members.size(); index++) {
            if (members.get(index).staff().equals(staffId)) {
                return index + 1;
            }
        }
        return 0;
    }
}
