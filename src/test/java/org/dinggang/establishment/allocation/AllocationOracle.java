package org.dinggang.establishment.allocation;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.GradeRange;

/** Proves best allocations with CP-SAT, one solve for each level with the levels before it held. Shares nothing with the search. */
public final class AllocationOracle {

    private static final int STARTING_SEED = 7;

    static {
        Loader.loadNativeLibraries();
    }

    private AllocationOracle() {}

    /**
     * What is proven.
     *
     * @param levels the best values, level by level, as {@link AllocationScore#levels} without the first
     * @param seconds time of all solves
     */
    public record Proof(List<Long> levels, double seconds) {}

    /**
     * How to solve.
     *
     * @param workers threads of one solve
     * @param seconds longest time for one level
     */
    public record Effort(int workers, int seconds) {}

    /** The best levels of an allocation that breaks nothing; the request must allow one. */
    public static Proof prove(AllocationRequest request, Effort effort) {
        CpModel model = new CpModel();
        Map<String, List<IntVar>> cells = new HashMap<>();
        LinearExprBuilder placed = LinearExpr.newBuilder();
        LinearExprBuilder held = LinearExpr.newBuilder();
        LinearExprBuilder claims = LinearExpr.newBuilder();
        LinearExprBuilder changes = LinearExpr.newBuilder();
        for (GradeRange grades : request.grades()) {
            int pooled = request.posts().number(grades);
            List<IntVar> column = new ArrayList<>();
            for (Member member : request.members()) {
                Need need = member.need(grades);
                int most = Math.min(pooled, need.pin() != null ? need.pin() : need.cap() == null ? pooled : need.cap());
                IntVar number = model.newIntVar(need.pin() == null ? 0 : need.pin(), most, "");
                column.add(number);
                cells.computeIfAbsent(member.code(), code -> new ArrayList<>()).add(number);
                placed.add(number);
                IntVar covered = model.newIntVar(0, need.holders(), "");
                model.addLessOrEqual(covered, number);
                held.add(covered);
                IntVar difference = model.newIntVar(0, 2L * Need.MOST, "");
                model.addGreaterOrEqual(difference, LinearExpr.affine(number, 1, -need.current()));
                model.addGreaterOrEqual(difference, LinearExpr.affine(number, -1, need.current()));
                changes.addTerm(difference, -1);
                LinearExprBuilder sum = LinearExpr.newBuilder();
                Literal before = null;
                for (int post = 1; post <= most; post++) {
                    Literal has = model.newBoolVar("");
                    sum.add(has);
                    claims.addTerm(has, need.claimants(request.measure()) * Claim.UNIT / post);
                    if (before != null) {
                        model.addImplication(has, before);
                    }
                    before = has;
                }
                model.addEquality(number, sum);
            }
            model.addLessOrEqual(LinearExpr.sum(column.toArray(IntVar[]::new)), pooled);
        }
        for (Member member : request.members()) {
            if (member.cap() != null) {
                model.addLessOrEqual(LinearExpr.sum(cells.get(member.code()).toArray(IntVar[]::new)), member.cap());
            }
        }
        List<Long> levels = new ArrayList<>();
        long start = System.nanoTime();
        for (LinearExprBuilder level : List.of(placed, held, claims, changes)) {
            levels.add(solve(model, level, effort));
        }
        long shortfallOfNobody = request.members().stream()
                .flatMap(member -> request.grades().stream().map(member::need))
                .mapToLong(Need::holders)
                .sum();
        levels.set(1, levels.get(1) - shortfallOfNobody);
        return new Proof(List.copyOf(levels), (System.nanoTime() - start) / 1e9);
    }

    private static long solve(CpModel model, LinearExprBuilder level, Effort effort) {
        model.maximize(level);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(effort.workers())
                .setRandomSeed(STARTING_SEED)
                .setMaxTimeInSeconds(effort.seconds());
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException(status + " " + model.validate());
        }
        long value = solver.value(level);
        model.addGreaterOrEqual(level, value);
        return value;
    }
}
