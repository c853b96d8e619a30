package org.dinggang.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.model.Case;
import org.dinggang.sample.SampleGenerator;
import org.dinggang.sample.SampleKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Generates a sample case. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "city",
            converter = KindConverter.class,
            completionCandidates = KindNames.class)
    @SuppressWarnings("NullAway.Init") // has a default
    private SampleKind kind;

    @Option(names = "--people", paramLabel = "N", converter = People.class, completionCandidates = UsualPeople.class)
    private @Nullable Integer people;

    @Mixin
    private final SampleFile target = new SampleFile();

    /** The command speaking on that console. */
    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        int asked = people == null ? kind.usualPeople() : people;
        Destination file = target.destination(console);
        Case sample = SampleGenerator.generate(kind, asked, target.seed());
        file.write(draft -> CaseFiles.write(sample, draft), console);
        console.print(console.text(
                "generate.written",
                target.output(),
                console.in(kind.title()),
                sample.institutions().size(),
                sample.staff().size()));
        return ExitStatus.DONE.code();
    }

    /** How many people the generator can make. */
    static final class People extends WholeNumber {
        People() {
            super(SampleGenerator.MOST_PEOPLE);
        }
    }

    /** Each kind with the number of people that it has by default, for the help. */
    static final class UsualPeople implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(SampleKind.values())
                    .map(kind -> kind.id() + " " + kind.usualPeople())
                    .iterator();
        }
    }

    /** Understands the identifier of a kind. */
    static final class KindConverter implements ITypeConverter<SampleKind> {
        @Override
        public SampleKind convert(String value) {
            return SampleKind.of(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /** The identifiers of all kinds, for the help. */
    static final class KindNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(SampleKind.values()).map(SampleKind::id).iterator();
        }
    }
}
