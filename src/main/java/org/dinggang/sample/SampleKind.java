package org.dinggang.sample;

import java.util.Arrays;
import java.util.Optional;
import org.dinggang.model.Text;

/** What a sample case is a sample of. */
public enum SampleKind {
    HOSPITAL("hospital", 1_200, "panjin-2024", new Text("三级医院", "tertiary hospital")),
    COLLEGE("college", 850, "panjin-2024", new Text("自主评审的高校", "self-review college")),
    COUNTY_SCHOOLS(
            "county-schools",
            3_000,
            "panjin-2024",
            new Text("县管校聘的中小学", "schools of a county that share senior posts")),
    RESEARCH_INSTITUTE("institute", 160, "hainan-2013", new Text("科研院所", "research institute")),
    EXTENSION_STATION("station", 12, "shandong-2020", new Text("农业技术推广站", "agricultural extension station")),
    CITY("city", 100_000, "panjin-2024", new Text("全市事业单位", "all institutions of a city"));

    private final String id;
    private final int usualPeople;
    private final String ruleSet;
    private final Text title;

    SampleKind(String id, int usualPeople, String ruleSet, Text title) {
        this.id = id;
        this.usualPeople = usualPeople;
        this.ruleSet = ruleSet;
        this.title = title;
    }

    /** The kind of that identifier. */
    public static Optional<SampleKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Identifier on the command line and name of the files in {@code datasets}. */
    public String id() {
        return id;
    }

    /** How many people such a case has where nobody says otherwise. */
    public int usualPeople() {
        return usualPeople;
    }

    /** Name of the rule set that its round follows. */
    public String ruleSet() {
        return ruleSet;
    }

    /** What people call it. */
    public Text title() {
        return title;
    }
}
