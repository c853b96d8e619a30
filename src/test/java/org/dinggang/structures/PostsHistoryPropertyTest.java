package org.dinggang.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.structures.StructureWorld.TODAY;
import static org.dinggang.structures.StructureWorld.posts;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Posts;
import org.dinggang.registry.RosterImport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Approvals, imports and undoing in any order: on every day those posts are in force that a plain calendar has. */
@DatabaseTest
class PostsHistoryPropertyTest {

    private static final int STEPS = 12;
    private static final int DAYS = 20;

    private final TestDatabase database;

    @TempDir
    Path files;

    private LocalDate today = TODAY;
    private TreeMap<LocalDate, Posts> calendar = new TreeMap<>(Map.of(LocalDate.MIN, posts(1, 4, 4)));

    /** The calendar before the last import; null where something else came last. */
    private @Nullable TreeMap<LocalDate, Posts> beforeImport;

    PostsHistoryPropertyTest(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsInForceIsWhatACalendarHas(long seed) {
        Random random = new Random(seed);
        try (StructureWorld world = new StructureWorld(database, files)) {
            for (int step = 0; step < STEPS; step++) {
                step(world, random);
                for (int day = -1; day <= DAYS + 1; day++) {
                    LocalDate asked = TODAY.plusDays(day);
                    assertThat(world.on(asked).posts())
                            .as("step %d, %s", step, asked)
                            .isEqualTo(calendar.floorEntry(asked).getValue());
                }
            }
        }
    }

    private void step(StructureWorld world, Random random) {
        int eight = random.nextInt(3);
        switch (random.nextInt(4)) {
            case 0 -> {
                LocalDate day = TODAY.plusDays(random.nextInt(DAYS));
                world.approved(world.content(eight, 4, 6 - eight, day), day);
                calendar.put(day, posts(eight, 4, 6 - eight));
                beforeImport = null;
            }
            case 1 -> {
                TreeMap<LocalDate, Posts> before = new TreeMap<>(calendar);
                load(world, posts(eight, 5, 4));
                calendar.put(calendar.floorKey(today), posts(eight, 5, 4));
                beforeImport = before;
            }
            case 2 -> {
                if (beforeImport != null) {
                    world.program.bean(RosterImport.class).undoLast(world.officer, world.institution);
                    calendar = beforeImport;
                    beforeImport = null;
                }
            }
            default -> {
                world.program.clock().pass(Duration.ofDays(1));
                today = today.plusDays(1);
            }
        }
    }

    private static void load(StructureWorld world, Posts posts) {
        Institution now = world.data.institutions().getFirst();
        Institution other = new Institution(
                now.code(),
                now.name(),
                now.department(),
                now.category(),
                now.selfReview(),
                now.establishment(),
                posts,
                now.reserved(),
                now.waivers());
        world.program.change(
                world.officer, new Case(world.data.round(), List.of(other), List.of(), List.of(), world.data.staff()));
    }
}
