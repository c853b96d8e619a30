package org.dinggang.establishment.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.jspecify.annotations.Nullable;

/** Pools in tests and benchmarks. */
public final class Pools {

    private Pools() {}

    /**
     * A pool of county schools from a seed.
     *
     * @param tight whether many institutions have caps in all that tie grades together
     */
    public static AllocationRequest drawn(int institutions, int keys, boolean tight, Measure measure, long seed) {
        Random random = new Random(seed);
        SortedMap<GradeRange, Integer> posts = new TreeMap<>();
        List<Member> members = new ArrayList<>();
        for (int index = 0; index < institutions; index++) {
            SortedMap<GradeRange, Need> needs = new TreeMap<>();
            int most = 0;
            for (int key = 0; key < keys; key++) {
                int holders = random.nextInt(5);
                int waiting = random.nextInt(9);
                int current = Math.max(0, holders + random.nextInt(5) - 2);
                Integer cap = random.nextInt(4) == 0 ? Integer.valueOf(holders + random.nextInt(3)) : null;
                Integer pin = random.nextInt(25) == 0 ? Integer.valueOf(random.nextInt(4)) : null;
                long days = 0;
                for (int person = 0; person < waiting; person++) {
                    days += 100 + random.nextInt(4_000);
                }
                needs.put(key(key), new Need(holders, waiting, days, current, cap, pin));
                most += pin == null ? holders : pin;
                posts.merge(key(key), holders + random.nextInt(3), Integer::sum);
            }
            Integer cap =
                    tight || random.nextInt(5) == 0 ? Integer.valueOf(Math.max(1, most - 1 + random.nextInt(4))) : null;
            members.add(new Member("S" + (1_000 + index), "学校" + (index + 1), cap, needs));
        }
        return new AllocationRequest("pool", new Posts(posts), measure, members);
    }

    /** A member without caps and pins under one key: holders, waiting, current. */
    static Member member(String code, int holders, int waiting, int current) {
        return member(code, null, new Need(holders, waiting, waiting * 365L, current, null, null));
    }

    static Member member(String code, @Nullable Integer cap, Need... needs) {
        SortedMap<GradeRange, Need> byKey = new TreeMap<>();
        for (int key = 0; key < needs.length; key++) {
            byKey.put(key(key), needs[key]);
        }
        return new Member(code, "School " + code, cap, byKey);
    }

    static AllocationRequest request(List<Integer> posts, Member... members) {
        Map<GradeRange, Integer> numbers = new TreeMap<>();
        for (int key = 0; key < posts.size(); key++) {
            numbers.put(key(key), posts.get(key));
        }
        return new AllocationRequest("pool", Posts.of(numbers), Measure.WAITING_PEOPLE, List.of(members));
    }

    static GradeRange key(int key) {
        return GradeRange.parse(Integer.toString(5 + key)).orElseThrow();
    }
}
