package org.dinggang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;

/** JSON, for programs: {@code dinggang-case/1} and {@code dinggang-result/1}. */
final class JsonFormat implements FileFormat {

    /** As much of a file as its format takes up, by far. */
    private static final int START = 200;

    private static final Pattern RESULT =
            Pattern.compile("\\s*\\{\\s*\"format\"\\s*:\\s*\"" + Pattern.quote(JsonResultWriter.FORMAT) + "\"");

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public ReadCase readCase(InputFile file, RuleSets ruleSets) throws UnusableInputException {
        return JsonCaseReader.read(file, ruleSets);
    }

    @Override
    public void writeCase(Case value, OutputStream stream) throws IOException {
        JsonCaseWriter.write(value, stream);
    }

    @Override
    public void writeTemplate(OutputStream stream) throws IOException {
        try (InputStream template = JsonFormat.class.getResourceAsStream("template.case.json")) {
            if (template == null) {
                throw new IOException("template.case.json is missing from the program");
            }
            template.transferTo(stream);
        }
    }

    @Override
    public ReadPlan readPlan(InputFile file, Case value) throws UnusableInputException {
        return JsonResultReader.readPlan(file, value);
    }

    @Override
    public boolean isResult(InputFile file) throws UnusableInputException {
        try (InputStream stream = file.open()) {
            String start = new String(stream.readNBytes(START), StandardCharsets.UTF_8);
            return RESULT.matcher(start).lookingAt();
        } catch (IOException failure) {
            throw InputFile.unreadable();
        }
    }

    @Override
    public void writeResult(Result result, Case value, RuleSet ruleSet, OutputStream stream) throws IOException {
        JsonResultWriter.write(result, stream);
    }
}
