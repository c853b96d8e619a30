package org.dinggang.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.dinggang.visitor.Page;
import org.dinggang.visitor.Visitor;

/** Somebody who works in the workspace of a plan. */
final class Officer implements AutoCloseable {
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    private static final int ROWS = 50;
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄");

    private final Visitor visitor;
    private final Random random;
    private final int people;
    private String selected = "";

    private Officer(Visitor visitor, Random random, int people) {
        this.visitor = visitor;
        this.random = random;
        this.people = people;
    }

    /** Signs in and opens the plan. */
    static Officer at(String site, String name, String password, long plan, int people, long seed)
            throws IOException, InterruptedException {
        Visitor visitor = new Visitor(site);
        // all sign in as one user, whose attempts at the same time are taken for guessing
        synchronized (Officer.class) {
            if (!visitor.signIn(name, password)) {
                throw new IllegalStateException(name + " cannot sign in");
            }
        }
        Officer officer = new Officer(visitor, new Random(seed), people);
        Page page = visitor.open("plans/" + plan);
        officer.require(page.await(shown -> shown.says("\"key\":\"1\"", 0), PATIENCE), "plan " + plan);
        return officer;
    }

    /** Does something and waits until its effect is on the screen; says how long that took, in nanoseconds. */
    long does(Interaction interaction) throws IOException, InterruptedException {
        return switch (interaction) {
            case SELECT -> select();
            case SCROLL -> scroll();
            case FILTER -> filter();
            case PREVIEW -> preview();
        };
    }

    private long select() throws IOException, InterruptedException {
        List<String> others = page().rowKeys(grid()).stream()
                .filter(key -> !key.equals(selected))
                .toList();
        selected = others.get(random.nextInt(others.size()));
        int before = page().length();
        long begun = System.nanoTime();
        visitor.call(grid(), "select", selected);
        await("sentence", before);
        return System.nanoTime() - begun;
    }

    private long scroll() throws IOException, InterruptedException {
        int before = page().length();
        long begun = System.nanoTime();
        // far enough from the top that the browser has none of these rows
        visitor.call(grid(), "setViewportRange", 4 * ROWS + random.nextInt(people - 6 * ROWS), ROWS);
        await("$connector.set(", before);
        long taken = System.nanoTime() - begun;
        visitor.call(grid(), "setViewportRange", 0, ROWS);
        return taken;
    }

    private long filter() throws IOException, InterruptedException {
        Page.Element field =
                page().elementWith("vaadin-text-field", "placeholder", "姓名或编号").orElseThrow();
        int before = page().length();
        long begun = System.nanoTime();
        visitor.type(field, SURNAMES.get(random.nextInt(SURNAMES.size())));
        await("updateSize", before);
        long taken = System.nanoTime() - begun;
        visitor.type(field, "");
        return taken;
    }

    private long preview() throws IOException, InterruptedException {
        select();
        Page.Element adjust = page().element("vaadin-button", "调整").orElseThrow();
        int before = page().length();
        long begun = System.nanoTime();
        visitor.click(adjust);
        await("直接调整后的影响", before);
        long taken = System.nanoTime() - begun;
        visitor.click(page().element("vaadin-button", "取消").orElseThrow());
        return taken;
    }

    private Page page() {
        return visitor.page();
    }

    private Page.Element grid() {
        return page().elements("vaadin-grid").getFirst();
    }

    private void await(String words, int since) throws InterruptedException {
        require(page().await(page -> page.says(words, since), PATIENCE), words);
    }

    private void require(boolean shown, String what) {
        if (!shown) {
            throw new IllegalStateException("does not come: " + what);
        }
    }

    @Override
    public void close() {
        visitor.close();
    }
}
