package org.dinggang.rounds.running;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;

/** The queue's word for a run: done once; where the program or the database fails meanwhile, done again. */
final class RunTask {

    static final TaskDescriptor<RunTicket> DESCRIPTOR = TaskDescriptor.of("planning-run", RunTicket.class);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private RunTask() {}

    /** The task that has the worker work. */
    static Task<RunTicket> of(RunWorker worker, RunTicker ticker) {
        return Tasks.custom(DESCRIPTOR)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(AFTER_FAILURE)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    if (ticker.isEnding()) {
                        return RunTask::later;
                    }
                    worker.work(instance.getData());
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    /** Leaves the run to the next start of the program, or to another one. */
    private static void later(ExecutionComplete complete, ExecutionOperations<RunTicket> operations) {
        operations.reschedule(complete, complete.getTimeDone());
    }
}
