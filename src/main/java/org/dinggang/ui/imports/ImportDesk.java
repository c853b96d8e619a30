package org.dinggang.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.model.Text;
import org.dinggang.registry.ImportListener;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.ImportStage;
import org.dinggang.registry.MissingPeople;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.RosterImport;
import org.dinggang.ui.shell.FailureLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Imports under way, one for each user, apart from any screen: a page that is reloaded or closed loses nothing, and an import that
 * has begun goes on to its end. What nobody has touched for some hours is forgotten, with its workbook.
 */
@Component
public class ImportDesk implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);
    private static final Duration KEPT = Duration.ofHours(4);
    private static final int AT_ONCE = 2;

    private final RosterImport rosterImport;
    private final FailureLog failures;
    private final Clock clock;
    private final Map<Long, Place> places = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newFixedThreadPool(
            AT_ONCE,
            Thread.ofPlatform()
                    .name("import-", 1)
                    .daemon()
                    .priority(Thread.NORM_PRIORITY - 1)
                    .factory());

    /**
     * A desk without imports.
     *
     * @param failures where unexpected failures go
     * @param clock tells what has lain too long
     */
    public ImportDesk(RosterImport rosterImport, FailureLog failures, Clock clock) {
        this.rosterImport = rosterImport;
        this.failures = failures;
        this.clock = clock;
    }

    /** One user's place at the desk. */
    private static final class Place {
        private final Set<Consumer<ImportState>> watchers = ConcurrentHashMap.newKeySet();
        private volatile ImportState state = new ImportState.Nothing();
        private volatile Instant touched = Instant.MIN;
    }

    /** How far the user's import is. */
    ImportState state(Actor actor) {
        clear();
        return place(actor).state;
    }

    /**
     * Tells from now on how far the user's import is, in the thread that works on it.
     *
     * @return ends it
     */
    Runnable watch(Actor actor, Consumer<ImportState> watcher) {
        Place place = place(actor);
        place.watchers.add(watcher);
        return () -> place.watchers.remove(watcher);
    }

    /**
     * Reads a workbook and holds it against the roster; whatever lay there before is put away.
     *
     * @return whether it does; not while another workbook is being worked on, and the file is gone then
     */
    boolean read(Actor actor, Path file, String fileName) {
        Place place = place(actor);
        synchronized (place) {
            if (place.state instanceof ImportState.Working) {
                delete(file);
                return false;
            }
            forget(place.state, file);
            tell(place, new ImportState.Working(fileName, ImportStage.READING, 0, 0));
        }
        work(place, fileName, file, () -> {
            ImportPreview preview = rosterImport.preview(actor, file, fileName, listener(place, fileName));
            return new ImportState.Previewed(preview, file);
        });
        return true;
    }

    /** Imports what was looked at. */
    void apply(Actor actor, MissingPeople missing) {
        Place place = place(actor);
        ImportState.Previewed previewed;
        synchronized (place) {
            if (!(place.state instanceof ImportState.Previewed looked)) {
                return;
            }
            previewed = looked;
            tell(place, new ImportState.Working(looked.preview().fileName(), ImportStage.WRITING, 0, 0));
        }
        ImportPreview preview = previewed.preview();
        work(place, preview.fileName(), previewed.file(), () -> {
            rosterImport.apply(actor, preview, missing, listener(place, preview.fileName()));
            delete(previewed.file());
            return new ImportState.Applied(preview, missing);
        });
    }

    /** Puts away what lies there, unless it is being worked on. */
    void discard(Actor actor) {
        Place place = place(actor);
        synchronized (place) {
            if (!(place.state instanceof ImportState.Working)) {
                forget(place.state, null);
                tell(place, new ImportState.Nothing());
            }
        }
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
        places.values().forEach(place -> forget(place.state, null));
    }

    /** What is done with a workbook. */
    @FunctionalInterface
    private interface Step {
        ImportState take();
    }

    private void work(Place place, String fileName, Path file, Step step) {
        executor.execute(() -> {
            ImportState after;
            try {
                after = step.take();
            } catch (RegistryException refused) {
                after = new ImportState.Refused(fileName, file, refused.text());
            } catch (AccessRefusedException refused) {
                after = new ImportState.Refused(fileName, file, refused.text());
            } catch (RuntimeException | Error failure) {
                String number = failures.record(failure);
                after = new ImportState.Refused(
                        fileName,
                        file,
                        new Text(
                                "程序出错（编号 " + number + "），花名册没有任何改动。请重试；仍不成功时，把编号告诉管理员。",
                                "The program failed (number " + number
                                        + "); nothing of the roster has changed. Please try again; if it still fails, tell the administrator the number."));
            }
            tell(place, after);
        });
    }

    private ImportListener listener(Place place, String fileName) {
        return (stage, done, all) -> tell(place, new ImportState.Working(fileName, stage, done, all));
    }

    private void tell(Place place, ImportState state) {
        place.state = state;
        place.touched = clock.instant();
        place.watchers.forEach(watcher -> watcher.accept(state));
    }

    private Place place(Actor actor) {
        return places.computeIfAbsent(actor.userId(), user -> new Place());
    }

    private void clear() {
        Instant oldest = clock.instant().minus(KEPT);
        places.values().forEach(place -> {
            synchronized (place) {
                if (!(place.state instanceof ImportState.Working) && place.touched.isBefore(oldest)) {
                    forget(place.state, null);
                    place.state = new ImportState.Nothing();
                }
            }
        });
    }

    private static void forget(ImportState state, @Nullable Path kept) {
        Path file = switch (state) {
            case ImportState.Previewed previewed -> previewed.file();
            case ImportState.Refused refused -> refused.file();
            case ImportState.Nothing nothing -> null;
            case ImportState.Working working -> null;
            case ImportState.Applied applied -> null;
        };
        if (file != null && !file.equals(kept)) {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warn("A workbook that was uploaded cannot be deleted", failure);
        }
    }
}
