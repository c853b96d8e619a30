package org.dinggang.load;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.dinggang.database.DeliveredServer;
import org.dinggang.visitor.Page;
import org.dinggang.visitor.Visitor;

/** Finds the plan of the sample round, which is one of the first that the database has. */
final class PlanOfTheHospital {
    private static final int MOST = 10;
    private static final Map<String, Long> FOUND = new ConcurrentHashMap<>();

    private PlanOfTheHospital() {}

    static synchronized long find(DeliveredServer server) throws IOException, InterruptedException {
        Long known = FOUND.get(server.address());
        if (known != null) {
            return known;
        }
        try (Visitor visitor = new Visitor(server.address())) {
            visitor.signIn("yiyuan", "dinggang-demo");
            for (long plan = 1; plan <= MOST; plan++) {
                Page page = visitor.open("plans/" + plan);
                if (page.await(shown -> shown.says("\"key\":\"1\"", 0), TimeUnit.SECONDS.toNanos(5))) {
                    FOUND.put(server.address(), plan);
                    return plan;
                }
            }
        }
        throw new IllegalStateException("the hospital has no plan");
    }
}
