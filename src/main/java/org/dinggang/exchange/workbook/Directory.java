package org.dinggang.exchange.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is meant by a code, a name or an identifier in other sheets. */
final class Directory {

    private final Map<String, Integer> institutions = new HashMap<>();
    private final Map<String, String> codesByName = new HashMap<>();
    private final Map<String, Integer> people = new HashMap<>();

    Directory(SheetTable institutionTable, SheetTable staffTable) {
        Set<String> ambiguous = new HashSet<>();
        for (int row = 0; row < institutionTable.size(); row++) {
            String code = institutionTable.words(row, InstitutionSheet.CODE);
            String name = institutionTable.words(row, InstitutionSheet.NAME);
            if (code != null) {
                institutions.putIfAbsent(code, row);
                if (name != null && codesByName.put(name, code) != null) {
                    ambiguous.add(name);
                }
            }
        }
        codesByName.keySet().removeAll(ambiguous);
        for (int row = 0; row < staffTable.size(); row++) {
            String id = staffTable.words(row, StaffSheet.ID);
            if (id != null) {
                people.putIfAbsent(id, row);
            }
        }
    }

    /** The code of the institution that the words mean, by code or by a name that only one has; else the words themselves. */
    String codeOf(String words) {
        return institutions.containsKey(words) ? words : codesByName.getOrDefault(words, words);
    }

    /** The row of an institution by its code; null where there is none. */
    @Nullable
    Integer institution(String code) {
        return institutions.get(code);
    }

    /** The row of a person by the identifier; null where there is none. */
    @Nullable
    Integer person(String id) {
        return people.get(id);
    }
}
