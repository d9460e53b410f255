"""The words of code names, as data: neutral adjectives; plants, minerals, weather, land and water.

No people's names, animals, colours, virtues or vices; nothing violent, sexual or judging; no words that sound alike.
"""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ADJECTIVES = _words(
    """
    airy alpine angular annual arched arctic banded blended boreal braided breezy carved cloudy coastal
    coiled conical cubic curved dappled decimal dewy diagonal distant domed dotted downhill dusty eastern
    eastward evening faceted feathery fibrous filtered floating flowing fluted foggy folded fractal frosty
    gabled gliding grainy granular grassy gusty hazy hilly humid inland inner knitted lakeside lamplit
    latticed layered leafy liquid looped lunar marbled maritime meadowy melodic midday milled mineral
    monthly morning mossy nested nightly nocturnal northern notched oblong oceanic offshore onshore
    orbital outer oval paired paneled parallel patterned pebbled plaited planar polar porous powdery
    quartered quiet quilted radial rainy regional remote resonant ribbed rippled riverside rolling rooted
    rounded rustic scalloped scenic seaside seasonal shaded shady sheltered sloping snowy solar southern
    spacious spiral springy stacked starry steady stellar stony striped sunlit swaying tabular tapered
    terraced textured thatched thermal tidal tiled timbered tranquil tufted twilit undulant uphill upland
    upper vaulted velvety verdant vernal vertical wavy weekly western westward wide winding windswept
    windy wintry wooded woven yearly zonal
    """
)

NOUNS = _words(
    """
    acacia agate alabaster alder amphora anise apatite arbor arcade archway arroyo atoll avocado balcony
    bamboo banyan baobab barite barley basalt basin bauxite bayou bonsai boulder breeze brooklet buckeye
    calcite canopy canyon cardamom carob cascade catalpa cavern celestite chalcedony chalet cirrus
    clearing cloudlet coastline colonnade conifer corundum cottonwood cove crater cumulus delta dewdrop
    diorite dolomite driftwood drizzle dune elm equinox estuary eucalyptus feldspar fjord floodplain
    fluorite flurry foothill fountain freshet gabbro garden geode geyser ginkgo glacier glade gneiss
    granite gravel grotto grove gypsum hailstone halite harbor hawthorn headland hematite hickory hillside
    hilltop hornbeam icicle inlet ironwood islet isthmus jacaranda jojoba kapok kelp knoll labradorite
    lagoon lakeshore lantern larch lattice lichen limestone loess lowland magnesite mangrove maple marsh
    marula meadow mesa millstone monsoon moonbeam moonstone moorland moraine mountain mulberry nimbus
    nutmeg oak oasis orchard outcrop overlook pagoda papyrus parasol pavilion pebble peninsula pergola
    peridot permafrost pinecone pistachio plateau pomelo pond poplar porphyry prairie pumice pyrite quarry
    quartz quartzite quince raindrop rainfall ravine reef rhyolite ridge rivulet sandbar sandstone sapling
    savanna schist sequoia shale shoreline skylight sleet snowdrift snowfall snowflake solstice spinel
    sprig stalactite starlight steppe stratus streamlet sumac summit sunbeam sundial sunrise sunset
    sycamore talus tamarack tamarind teak terrace thicket thistle tideline timberline trellis tributary
    tundra tupelo updraft valley veranda vineyard walnut waterfall watershed waterway wellspring wetland
    windmill woodland zenith zeolite zephyr zinc zircon
    """
)
