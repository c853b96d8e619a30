package org.dinggang.rounds.content;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;
import org.dinggang.planning.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has decided in a plan: appointments and pins. Every pin is kept by the appointments.
 *
 * @param plan the appointments
 * @param pins pins by identifier of the person
 */
public record PlanContent(Plan plan, SortedMap<String, Pin> pins) {

    /** Nobody appointed, nobody pinned. */
    public static final PlanContent EMPTY = new PlanContent(Plan.EMPTY, new TreeMap<>());

    public PlanContent {
        pins = Collections.unmodifiableSortedMap(new TreeMap<>(pins));
    }

    /** The person moved to the grade, or left alone; a pin goes with the person. */
    PlanContent moved(PlanBasis basis, String id, @Nullable Grade to) {
        Staff person = basis.staff(id);
        PlanContent moved = appointing(basis, person, to);
        return pins.containsKey(id) ? moved.pinned(id, new Pin(to)) : moved;
    }

    /** The person pinned and moved to where the pin is. */
    PlanContent held(PlanBasis basis, String id, Pin pin) {
        return appointing(basis, basis.staff(id), pin.to()).pinned(id, pin);
    }

    /** The person no longer pinned. */
    PlanContent released(PlanBasis basis, String id) {
        basis.staff(id);
        SortedMap<String, Pin> remaining = new TreeMap<>(pins);
        remaining.remove(id);
        return new PlanContent(plan, remaining);
    }

    /** These appointments, as far as the basis knows the people, and the pins that are there. */
    public PlanContent adopting(PlanBasis basis, Plan other) {
        return new PlanContent(other, pins).on(basis);
    }

    /** The same on another basis: without those who are not there, without appointments to the grade held already, pins kept. */
    public PlanContent on(PlanBasis basis) {
        SortedMap<String, Grade> appointments = new TreeMap<>();
        plan.appointments()
                .forEach((id, to) -> basis.find(id)
                        .filter(person -> !to.equals(basis.currentOf(person)))
                        .ifPresent(person -> appointments.put(id, to)));
        SortedMap<String, Pin> kept = new TreeMap<>();
        pins.forEach((id, pin) -> basis.find(id).ifPresent(person -> kept.put(id, pin)));
        PlanContent content = new PlanContent(new Plan(appointments), kept);
        for (Map.Entry<String, Pin> pin : kept.entrySet()) {
            content = content.appointing(
                    basis, basis.staff(pin.getKey()), pin.getValue().to());
        }
        return content;
    }

    private PlanContent appointing(PlanBasis basis, Staff person, @Nullable Grade to) {
        SortedMap<String, Grade> appointments = new TreeMap<>(plan.appointments());
        if (to == null || to.equals(basis.currentOf(person))) {
            appointments.remove(person.id());
        } else {
            appointments.put(person.id(), to);
        }
        return new PlanContent(new Plan(appointments), pins);
    }

    private PlanContent pinned(String id, Pin pin) {
        SortedMap<String, Pin> more = new TreeMap<>(pins);
        more.put(id, pin);
        return new PlanContent(plan, more);
    }
}
