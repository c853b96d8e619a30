package org.dinggang.sample;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Spell;
import org.dinggang.model.Title;

/**
 * What a person has behind: appointments and titles, oldest first.
 *
 * @param spells appointments
 * @param titles titles
 * @param workedSince when the person began to work
 * @param trained age at that time, in years
 */
record Career(List<Spell> spells, List<Title> titles, LocalDate workedSince, int trained) {

    Career {
        spells = List.copyOf(spells);
        titles = List.copyOf(titles);
    }
}
