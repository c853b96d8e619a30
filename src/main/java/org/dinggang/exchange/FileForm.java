package org.dinggang.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.dinggang.model.Text;

/** The forms that cases and results have as files, told apart by the ending of the name. */
public enum FileForm {
    /** JSON, for programs. */
    JSON(".json");

    private final String ending;

    FileForm(String ending) {
        this.ending = ending;
    }

    /**
     * The form of the file of that name.
     *
     * @throws UnusableInputException where the ending is that of none of them
     */
    public static FileForm of(Path path) throws UnusableInputException {
        String name =
                Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
        for (FileForm form : values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(form.ending)) {
                return form;
            }
        }
        throw new UnusableInputException(
                new Place.WholeFile(),
                new Text("文件名应以 .json 结尾：" + Quote.of(name), "the file name should end in .json: " + Quote.of(name)));
    }
}
