package org.dinggang.establishment.allocation;

import java.util.List;
import org.dinggang.model.GradeRange;

/** The numbers that the search works on: posts by member and key, with their bounds and what one post more or less is worth. */
final class Cells {

    private final AllocationRequest request;
    private final List<GradeRange> grades;
    private final Need[][] needs;
    private final int[][] numbers;
    private final int[] unplaced;
    private final int[] room;

    /** All pinned posts, and no others. */
    Cells(AllocationRequest request) {
        this.request = request;
        this.grades = request.grades();
        List<Member> members = request.members();
        this.needs = new Need[members.size()][grades.size()];
        this.numbers = new int[members.size()][grades.size()];
        this.unplaced = grades.stream().mapToInt(request.posts()::number).toArray();
        this.room = members.stream()
                .mapToInt(member -> member.cap() == null ? Integer.MAX_VALUE : member.cap())
                .toArray();
        for (int member = 0; member < needs.length; member++) {
            for (int key = 0; key < grades.size(); key++) {
                needs[member][key] = members.get(member).need(grades.get(key));
                int pinned = needs[member][key].least();
                numbers[member][key] = pinned;
                unplaced[key] -= pinned;
                room[member] -= pinned;
            }
        }
    }

    int members() {
        return needs.length;
    }

    int keys() {
        return grades.size();
    }

    int unplaced(int key) {
        return unplaced[key];
    }

    boolean hasRoom(int member) {
        return room[member] > 0;
    }

    boolean canGrow(int member, int key) {
        return numbers[member][key] < needs[member][key].most();
    }

    boolean canShrink(int member, int key) {
        return numbers[member][key] > needs[member][key].least();
    }

    /** What one post more is worth. */
    Worth worthOfNext(int member, int key) {
        return worth(member, key, numbers[member][key] + 1);
    }

    /** What the last post is worth. */
    Worth worthOfLast(int member, int key) {
        return worth(member, key, numbers[member][key]);
    }

    private Worth worth(int member, int key, int post) {
        Need need = needs[member][key];
        return new Worth(
                1,
                post <= need.holders() ? 1 : 0,
                new Claim(need.claimants(request.measure()), post).units(),
                post <= need.current() ? 1 : -1);
    }

    /** One post more, or fewer, for the member; what is unplaced and what room is left follow. */
    void change(int member, int key, int by) {
        numbers[member][key] += by;
        unplaced[key] -= by;
        room[member] -= by;
    }

    Allocation allocation() {
        return Allocation.of(
                request.members(),
                (member, range) -> numbers[request.members().indexOf(member)][grades.indexOf(range)],
                grades);
    }

    /** What is gained, level by level, larger is better. */
    record Worth(long placed, long held, long claim, long unchanged) implements Comparable<Worth> {

        static final Worth NOTHING = new Worth(0, 0, 0, 0);

        Worth plus(Worth other) {
            return new Worth(
                    placed + other.placed, held + other.held, claim + other.claim, unchanged + other.unchanged);
        }

        Worth negated() {
            return new Worth(-placed, -held, -claim, -unchanged);
        }

        @Override
        public int compareTo(Worth other) {
            int order = Long.compare(placed, other.placed);
            order = order == 0 ? Long.compare(held, other.held) : order;
            order = order == 0 ? Long.compare(claim, other.claim) : order;
            return order == 0 ? Long.compare(unchanged, other.unchanged) : order;
        }
    }
}
