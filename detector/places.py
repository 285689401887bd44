"""Places that stand beside job titles and are no part of them. In: nothing. Out: folded names; data only, no
language."""

from __future__ import annotations

from functools import lru_cache

from detector.wordlist import word_set

# An underline stands for a space.
_NAMES = (
    "remote hybrid onsite on-site worldwide anywhere europe emea apac latam dach benelux nordics uk usa us eu "
    "u.s. u.k. uae england scotland wales ireland northern_ireland britain united_kingdom united_states "
    "germany deutschland france spain italy portugal netherlands belgium luxembourg switzerland austria "
    "poland czechia czech_republic slovakia hungary romania bulgaria greece turkey türkiye croatia serbia "
    "slovenia estonia latvia lithuania finland sweden norway denmark iceland ukraine canada mexico brazil "
    "argentina chile colombia peru india pakistan bangladesh sri_lanka nepal china japan korea south_korea "
    "taiwan hong_kong singapore malaysia indonesia philippines vietnam thailand australia new_zealand "
    "south_africa nigeria kenya ghana egypt morocco israel jordan lebanon qatar saudi_arabia oman kuwait "
    "bahrain london manchester birmingham leeds liverpool bristol sheffield newcastle nottingham leicester "
    "cardiff swansea edinburgh glasgow aberdeen dundee belfast dublin cork galway limerick oxford cambridge "
    "reading southampton portsmouth brighton bath york exeter plymouth norwich coventry derby hull "
    "milton_keynes luton slough croydon warwick durham lancaster canterbury cheltenham gloucester swindon "
    "ipswich peterborough hexham hexcombe berlin hamburg munich münchen cologne köln frankfurt stuttgart "
    "düsseldorf dusseldorf leipzig dresden hannover hanover nuremberg nürnberg bremen essen dortmund bonn "
    "mannheim karlsruhe freiburg potsdam heidelberg aachen münster vienna wien graz linz salzburg zurich "
    "zürich geneva basel bern lausanne zug paris lyon marseille toulouse nice nantes lille bordeaux "
    "strasbourg grenoble rennes montpellier madrid barcelona valencia seville bilbao málaga malaga lisbon "
    "lisboa porto braga rome roma milan milano turin torino naples bologna florence firenze venice verona "
    "genoa amsterdam rotterdam utrecht eindhoven the_hague den_haag delft leiden groningen brussels antwerp "
    "ghent leuven copenhagen aarhus odense stockholm gothenburg malmö uppsala oslo bergen trondheim stavanger "
    "helsinki tampere espoo turku tallinn tartu riga vilnius kaunas warsaw warszawa krakow kraków wroclaw "
    "wrocław gdansk gdańsk poznan poznań lodz łódź katowice prague praha brno ostrava bratislava budapest "
    "bucharest cluj sofia plovdiv belgrade zagreb ljubljana athens thessaloniki istanbul ankara izmir kyiv "
    "lviv new_york nyc boston chicago san_francisco los_angeles seattle austin dallas houston denver portland "
    "atlanta miami philadelphia washington dc san_diego san_jose oakland phoenix minneapolis detroit "
    "nashville raleigh charlotte pittsburgh salt_lake_city las_vegas orlando tampa baltimore columbus "
    "cleveland st_louis kansas_city toronto vancouver montreal montréal ottawa calgary edmonton quebec "
    "halifax winnipeg mexico_city são_paulo sao_paulo rio_de_janeiro buenos_aires santiago bogotá bogota lima "
    "mumbai delhi new_delhi bangalore bengaluru hyderabad chennai pune gurgaon gurugram noida kolkata "
    "ahmedabad kochi dhaka karachi lahore islamabad colombo kathmandu beijing shanghai shenzhen guangzhou "
    "hangzhou suzhou taipei hsinchu tokyo osaka kyoto seoul busan bangkok jakarta manila cebu kuala_lumpur "
    "penang hanoi ho_chi_minh_city sydney melbourne brisbane perth adelaide canberra auckland wellington "
    "christchurch johannesburg cape_town durban lagos abuja accra nairobi cairo casablanca tel_aviv jerusalem "
    "dubai abu_dhabi doha riyadh jeddah muscat amman beirut california texas florida ontario bavaria "
    "rosario córdoba mendoza monterrey guadalajara puebla querétaro zaragoza granada murcia alicante vigo gijón oviedo santander pamplona san_sebastián valladolid salamanca cádiz palma las_palmas tenerife coimbra aveiro faro setúbal évora leiria guimarães viseu funchal brasília brasilia curitiba recife salvador fortaleza porto_alegre belo_horizonte campinas florianópolis manaus goiânia vitória bari catania palermo padova brescia bergamo modena parma trieste trento bolzano perugia pisa livorno ancona cagliari verona como varese monza arezzo siena rimini pescara lecce udine zwolle arnhem nijmegen breda tilburg enschede apeldoorn haarlem almere amersfoort den_bosch maastricht leeuwarden venlo brugge gent antwerpen brussel mechelen hasselt leuven kortrijk aalst liège namur charleroi mons bruxelles dijon reims tours angers brest metz nancy rouen caen orléans limoges poitiers perpignan nîmes avignon annecy chambéry saint-étienne le_havre le_mans amiens clermont-ferrand aix-en-provence sherbrooke gatineau lévis szczecin bydgoszcz lublin białystok gdynia toruń częstochowa radom kielce rzeszów olsztyn opole gliwice sosnowiec bursa antalya adana konya gaziantep kayseri eskişehir mersin samsun trabzon denizli kocaeli gebze sakarya bodrum erfurt jena rostock kiel lübeck magdeburg halle kassel braunschweig wolfsburg osnabrück bielefeld paderborn augsburg regensburg würzburg ingolstadt ulm konstanz saarbrücken trier koblenz mainz wiesbaden darmstadt ludwigshafen karlsruhe winterthur luzern st._gallen st_gallen innsbruck klagenfurt villach wels catalonia yorkshire kent surrey essex cornwall devon midlands north_west south_west south_east"
)
PLACES = frozenset(name.replace("_", " ") for name in word_set(_NAMES))


@lru_cache(maxsize=4096)
def is_place(text: str) -> bool:
    """Whether a piece beside a title is a place: a listed one, or a listed one with its region ("Portland,
    OR")."""
    folded = text.strip(" .,()").casefold()
    return folded in PLACES or any(
        part.strip() in PLACES
        for part in folded.replace("/", ",").replace(" or ", ",").replace(" and ", ",").split(",")
    )
