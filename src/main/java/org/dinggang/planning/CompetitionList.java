package org.dinggang.planning;

import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Text;

/**
 * Competition list: everyone who competes for the same posts of one grade, the best first.
 *
 * @param name name: the code of the institution or the name of the pool, the grade, and the limits that set it apart
 * @param grade grade competed for
 * @param members those who compete, the best first
 */
public record CompetitionList(String name, Grade grade, List<Standing> members) {

    public CompetitionList {
        members = List.copyOf(members);
    }

    /**
     * What people call the list: the institution by its name, or the pool, with the grade and the limits that set the list apart.
     *
     * @param institutions the institutions of the case
     */
    public Text label(List<Institution> institutions) {
        String end = "/" + grade;
        int limits = name.indexOf(end + " (");
        int slash = limits < 0 ? name.length() - end.length() : limits;
        String code = name.substring(0, slash);
        String place = institutions.stream()
                .filter(institution -> institution.code().equals(code))
                .map(Institution::name)
                .findFirst()
                .orElse(code);
        String apart = name.substring(slash + end.length());
        return new Text(
                place + grade + "级" + apart.replace(" (", "（").replace(")", "）"),
                "grade " + grade + " of " + place + apart);
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
