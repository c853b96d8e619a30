package org.dinggang.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How busy the machine is with anything but this process, so that figures from a busy machine can be told from others. */
final class OtherWork {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long start = System.nanoTime();
    private final long ownStart = SYSTEM.getProcessCpuTime();

    private OtherWork() {}

    /** Begins to watch. */
    static OtherWork watch() {
        SYSTEM.getCpuLoad();
        return new OtherWork();
    }

    /** Processors that did other work since, on average; of as many as the machine has. */
    String processors() {
        double busy = SYSTEM.getCpuLoad() * SYSTEM.getAvailableProcessors();
        double own = (SYSTEM.getProcessCpuTime() - ownStart) / (double) (System.nanoTime() - start);
        return String.format(Locale.ROOT, "%.1f of %d", Math.max(0, busy - own), SYSTEM.getAvailableProcessors());
    }
}
